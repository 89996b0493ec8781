# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trusted_certificate_info import TrustedCertificateInfo


class TrustedCertificates(Model):
    """TrustedCertificates of the Platform API."""

    entities: list[TrustedCertificateInfo] | None = field("entities", default=None)
    total: int | None = field("total", default=None)
