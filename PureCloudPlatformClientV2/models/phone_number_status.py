# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneNumberStatus(Model):
    """One, by key, of the phone number statuses of a dialer contact. In DialerContact and 1 more."""

    callable: bool | None = field("callable", default=None)
