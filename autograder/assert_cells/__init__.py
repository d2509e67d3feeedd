"""Existing nbgrader courses as they are: assert cells isolated, scored by nbgrader's own rule."""
