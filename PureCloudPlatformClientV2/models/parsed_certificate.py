# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CertificateDetails


class ParsedCertificate(Model):
    """A parsed certificate: certificate details. Answer of post_certificate_details."""

    certificate_details: list[CertificateDetails] | None = field("certificateDetails", default=None)
