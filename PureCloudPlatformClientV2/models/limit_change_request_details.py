# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ApprovalNamespace(Model):
    """One of the approval namespaces of limit change request details. In LimitChangeRequestDetails."""

    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "business.rules", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables",
        "directory", "email", "employee.engagement", "event.orchestration", "external.contacts", "gamification", "gcv",
        "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner",
        "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry",
        "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api",
        "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search",
        "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration",
        "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments",
        "web.messaging", "webchat", "webhooks", "workforce.management.forecast", "workforce.management", "system",
    ] | str | None = field("namespace", default=None)
    status: Literal[
        "Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved",
        "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback",
        "RollbackImplemented",
    ] | str | None = field("status", default=None)
    type: Literal["Primary", "Secondary", "System"] | str | None = field("type", default=None)


class LimitChangeRequestDetails(Model):
    """Limit change request details, kept at /api/v2/organizations/limits/changerequests/{requestId}. Answer of
    get_organizations_limits_changerequest.

    Required by the platform: key, namespace, requested_value, description, support_case_url.
    """

    id: str | None = field("id", default=None)
    key: str | None = field("key", default=None)
    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "business.rules", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables",
        "directory", "email", "employee.engagement", "event.orchestration", "external.contacts", "gamification", "gcv",
        "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner",
        "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry",
        "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api",
        "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search",
        "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration",
        "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments",
        "web.messaging", "webchat", "webhooks", "workforce.management.forecast", "workforce.management", "system",
    ] | str | None = field("namespace", default=None)
    requested_value: float | None = field("requestedValue", default=None)
    description: str | None = field("description", default=None)
    support_case_url: str | None = field("supportCaseUrl", default=None)
    status: Literal[
        "Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved",
        "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback",
        "RollbackImplemented",
    ] | str | None = field("status", default=None)
    current_value: float | None = field("currentValue", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    status_history: list[StatusChange] | None = field("statusHistory", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    reject_reason: Literal[
        "AlternativeExists", "IncreaseNotRequired", "PlatformMisuse", "PlatformStability", "OtherReason",
    ] | str | None = field("rejectReason", default=None)
    approval_namespaces: list[ApprovalNamespace] | None = field("approvalNamespaces", default=None)
    self_uri: str | None = field("selfUri", default=None)


class StatusChange(Model):
    """One of the status histories of limit change request details. In LimitChangeRequestDetails."""

    date_status_changed: datetime | None = field("dateStatusChanged", default=None)
    status: Literal[
        "Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved",
        "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback",
        "RollbackImplemented",
    ] | str | None = field("status", default=None)
    previous_status: Literal[
        "Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded", "ReviewerApproved",
        "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented", "ImplementingRollback",
        "RollbackImplemented",
    ] | str | None = field("previousStatus", default=None)
    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "business.rules", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables",
        "directory", "email", "employee.engagement", "event.orchestration", "external.contacts", "gamification", "gcv",
        "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner",
        "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry",
        "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api",
        "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search",
        "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration",
        "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments",
        "web.messaging", "webchat", "webhooks", "workforce.management.forecast", "workforce.management", "system",
    ] | str | None = field("namespace", default=None)
    message: str | None = field("message", default=None)
    reject_reason: Literal[
        "AlternativeExists", "IncreaseNotRequired", "PlatformMisuse", "PlatformStability", "OtherReason",
    ] | str | None = field("rejectReason", default=None)
