"""What a client is set up with, and how it gets its tokens; `api_client.py` adds the calls."""
