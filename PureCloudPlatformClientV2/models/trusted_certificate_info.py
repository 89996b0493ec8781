# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TrustedCertificateInfo(Model):
    description: str | None = field("description", default=None)
    serial_number: str | None = field("serialNumber", default=None)
    signature: str | None = field("signature", default=None)
