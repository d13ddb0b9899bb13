"""Owns the corpora: phrases as people type them, each with what it means, and how well they are understood."""
