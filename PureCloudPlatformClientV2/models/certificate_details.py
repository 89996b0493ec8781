# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CertificateDetails(Model):
    """One of the certificate details of a domain certificate authority. In DomainCertificateAuthority and 1 more."""

    issuer: str | None = field("issuer", default=None)
    subject: str | None = field("subject", default=None)
    expiration_date: datetime | None = field("expirationDate", default=None)
    issue_date: datetime | None = field("issueDate", default=None)
    expired: bool | None = field("expired", default=None)
    signature_valid: bool | None = field("signatureValid", default=None)
    valid: bool | None = field("valid", default=None)
