# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmailAddress(Model):
    """EmailAddress of the Platform API."""

    email: str | None = field("email", default=None)
    name: str | None = field("name", default=None)
