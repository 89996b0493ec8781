# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, GDPRSubject


class GDPRRequest(Model):
    """A GDPR, kept at /api/v2/gdpr/requests/{requestId}. Answer of get_gdpr_request and 1 more; body of
    post_gdpr_requests.

    Required by the platform: created_by, request_type, created_date, status, subject.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    replacement_terms: list[ReplacementTerm] | None = field("replacementTerms", default=None)
    request_type: Literal["GDPR_EXPORT", "GDPR_UPDATE", "GDPR_DELETE"] | str | None = field("requestType", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    status: Literal[
        "INITIATED", "SEARCHING", "UPDATING", "DELETING", "COMPLETED", "ERROR", "FINALIZING",
    ] | str | None = field("status", default=None)
    subject: GDPRSubject | None = field("subject", default=None)
    results_url: str | None = field("resultsUrl", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ReplacementTerm(Model):
    """One of the replacement terms of a GDPR. In GDPRRequest."""

    type: Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER"] | str | None = field("type", default=None)
    existing_value: str | None = field("existingValue", default=None)
    updated_value: str | None = field("updatedValue", default=None)
