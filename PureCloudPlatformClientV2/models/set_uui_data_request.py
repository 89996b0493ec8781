# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SetUuiDataRequest(Model):
    """SetUuiDataRequest of the Platform API."""

    uui_data: str | None = field("uuiData", default=None)
