# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .certificate_details import CertificateDetails


class ParsedCertificate(Model):
    """ParsedCertificate of the Platform API."""

    certificate_details: list[CertificateDetails] | None = field("certificateDetails", default=None)
