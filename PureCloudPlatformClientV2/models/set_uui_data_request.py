# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SetUuiDataRequest(Model):
    uui_data: str | None = field("uuiData", default=None)
