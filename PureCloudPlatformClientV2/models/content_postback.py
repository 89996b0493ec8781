# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContentPostback(Model):
    """ContentPostback of the Platform API.

    The platform requires: payload.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
