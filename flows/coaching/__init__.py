"""What the coach knows: drafts, findings, encouragement."""
