# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneNumberStatus(Model):
    """Part of DialerContact and 1 more."""

    callable: bool | None = field("callable", default=None)
