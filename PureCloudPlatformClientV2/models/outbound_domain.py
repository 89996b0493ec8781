# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Record


class OutboundDomain(Model):
    """An outbound domain, kept at /api/v2/routing/email/outbound/domains/{domainId}. Answer of
    get_routing_email_outbound_domain and 1 more; body of post_routing_email_outbound_domains and 1 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    cname_verification_result: VerificationResult | None = field("cnameVerificationResult", default=None)
    dkim_verification_result: VerificationResult | None = field("dkimVerificationResult", default=None)
    sender_type: Literal["Unknown", "EmailDomain", "MockEmailDomain"] | str | None = field("senderType", default=None)
    self_uri: str | None = field("selfUri", default=None)


class VerificationResult(Model):
    """Cname verification result of an outbound domain. In OutboundDomain."""

    status: Literal["FAILED", "PENDING", "VERIFIED", "UNKNOWN"] | str | None = field("status", default=None)
    records: list[Record] | None = field("records", default=None)
