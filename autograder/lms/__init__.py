"""Marks out to an LMS, submissions in from one."""
