# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PhoneNumberStatus(Model):
    callable: bool | None = field("callable", default=None)
