# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DnsRecordEntry(Model):
    """DNS cname bounce record of an email outbound domain result. In EmailOutboundDomainResult."""

    host: str | None = field("host", default=None)
    record_contents: str | None = field("recordContents", default=None)
    verification_status: Literal[
        "Pending", "Verified", "Failed", "Unknown",
    ] | str | None = field("verificationStatus", default=None)


class EmailOutboundDomainResult(Model):
    """An email outbound domain result: DNS cname bounce record, DNS txt sending record, domain name and 2 more. Answer
    of get_routing_email_outbound_domain_activation and 3 more.
    """

    dns_cname_bounce_record: DnsRecordEntry | None = field("dnsCnameBounceRecord", default=None)
    dns_txt_sending_record: DnsRecordEntry | None = field("dnsTxtSendingRecord", default=None)
    domain_name: str | None = field("domainName", default=None)
    sender_status: Literal[
        "RequestReceived", "ProvisionRequestSentVendor", "Provisioned", "Error", "Deprovisioned",
    ] | str | None = field("senderStatus", default=None)
    sender_type: Literal["Unknown", "EmailDomain", "MockEmailDomain"] | str | None = field("senderType", default=None)
