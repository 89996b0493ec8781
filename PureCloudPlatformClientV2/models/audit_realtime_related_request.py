# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQuerySort


class AuditRealtimeRelatedRequest(Model):
    """An audit realtime related: audit id, trustor organization id and sort. Body of
    post_audits_query_realtime_related.

    Required by the platform: audit_id.
    """

    audit_id: str | None = field("auditId", default=None)
    trustor_org_id: str | None = field("trustorOrgId", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
