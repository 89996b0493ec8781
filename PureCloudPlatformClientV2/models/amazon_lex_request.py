# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AmazonLexRequest(Model):
    """AmazonLexRequest of the Platform API."""

    request_attributes: dict[str, str] | None = field("requestAttributes", default=None)
    session_attributes: dict[str, str] | None = field("sessionAttributes", default=None)
