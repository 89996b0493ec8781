# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrustedCertificateInfo(Model):
    """One of the items of trusted certificates. In TrustedCertificates."""

    description: str | None = field("description", default=None)
    serial_number: str | None = field("serialNumber", default=None)
    signature: str | None = field("signature", default=None)


class TrustedCertificates(Model):
    """List of trusted certificate informations. Answer of get_integrations_actions_certificates_truststore."""

    entities: list[TrustedCertificateInfo] | None = field("entities", default=None)
    total: int | None = field("total", default=None)
