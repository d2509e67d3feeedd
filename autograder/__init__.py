"""An auto-graded exercise kit: what a check file may say."""

__version__ = "1.0.0"
