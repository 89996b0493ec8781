# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ReplaceRequest(Model):
    """ReplaceRequest of the Platform API."""

    change_number: int | None = field("changeNumber", default=None)
    name: str | None = field("name", default=None)
    auth_token: str | None = field("authToken", default=None)
