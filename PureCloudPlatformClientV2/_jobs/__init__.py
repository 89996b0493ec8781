"""How a job is waited for, and what is said of one that failed."""
