# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrustedCertificateInfo


class TrustedCertificates(Model):
    """Given by get_integrations_actions_certificates_truststore."""

    entities: list[TrustedCertificateInfo] | None = field("entities", default=None)
    total: int | None = field("total", default=None)
