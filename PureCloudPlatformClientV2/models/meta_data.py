# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetaData(Model):
    """Part of VmPairingInfo."""

    pairing_token: str | None = field("pairing-token", default=None)
    pairing_trust: list[str] | None = field("pairing-trust", default=None)
    pairing_url: str | None = field("pairing-url", default=None)
