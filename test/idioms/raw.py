"""An answer as the official SDK gets it from urllib3."""

import json


class Raw:
    """What urllib3 would give."""

    def __init__(self, body, status=200):
        self.status, self.reason, self.data = status, "OK", json.dumps(body).encode()
        self.headers = {"Content-Type": "application/json"}

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return self.headers
