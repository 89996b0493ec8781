# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Facet, Filter


class TrustorAuditQueryRequest(Model):
    """A trustor audit query: trustor organization id, trustee user ids, start date and 4 more. Body of
    post_orgauthorization_trustor_audits.

    Required by the platform: trustor_organization_id, trustee_user_ids.
    """

    trustor_organization_id: str | None = field("trustorOrganizationId", default=None)
    trustee_user_ids: list[str] | None = field("trusteeUserIds", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    query_phrase: str | None = field("queryPhrase", default=None)
    facets: list[Facet] | None = field("facets", default=None)
    filters: list[Filter] | None = field("filters", default=None)
