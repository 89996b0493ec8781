# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmailSetup(Model):
    """EmailSetup of the Platform API."""

    root_domain: str | None = field("rootDomain", default=None)
