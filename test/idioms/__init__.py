"""Small programs as people write them for the official SDK, run on it and on ours: the same must come out.

Each public function of a theme is a program: it gets the SDK's module, the host of a simulator and the credentials of a
client, and returns plain values. What the official release gives is kept in recorded.json; what differs is named, with
its reason, in docs/guides/migrating.md. Nothing here imports either SDK.
"""
