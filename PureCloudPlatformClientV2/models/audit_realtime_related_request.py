# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_query_sort import AuditQuerySort


class AuditRealtimeRelatedRequest(Model):
    """AuditRealtimeRelatedRequest of the Platform API.

    The platform requires: audit_id.
    """

    audit_id: str | None = field("auditId", default=None)
    trustor_org_id: str | None = field("trustorOrgId", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
