# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrustedCertificateInfo(Model):
    """Part of TrustedCertificates."""

    description: str | None = field("description", default=None)
    serial_number: str | None = field("serialNumber", default=None)
    signature: str | None = field("signature", default=None)
