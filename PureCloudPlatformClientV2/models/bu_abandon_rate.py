# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuAbandonRate(Model):
    """BuAbandonRate of the Platform API.

    The platform requires: include.
    """

    include: bool | None = field("include", default=None)
    percent: int | None = field("percent", default=None)
