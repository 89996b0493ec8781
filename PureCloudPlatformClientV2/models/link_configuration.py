# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LinkConfiguration(Model):
    """LinkConfiguration of the Platform API."""

    uri_template: str | None = field("uriTemplate", default=None)
