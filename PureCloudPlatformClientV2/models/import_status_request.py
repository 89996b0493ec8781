# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ImportStatusRequest(Model):
    """ImportStatusRequest of the Platform API.

    The platform requires: status.
    """

    status: str | None = field("status", default=None)
