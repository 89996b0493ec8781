# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, MailFromResult


class InboundDomain(Model):
    """An inbound domain, kept at /api/v2/routing/email/domains/{domainId}. Answer of get_routing_email_domain and 3
    more; body of post_routing_email_domains.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    mx_record_status: Literal["VALID", "INVALID", "NOT_AVAILABLE"] | str | None = field("mxRecordStatus", default=None)
    sub_domain: bool | None = field("subDomain", default=None)
    mail_from_settings: MailFromResult | None = field("mailFromSettings", default=None)
    custom_smtp_server: DomainEntityRef | None = field("customSMTPServer", default=None)
    self_uri: str | None = field("selfUri", default=None)
