# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContextIntent(Model):
    """ContextIntent of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
