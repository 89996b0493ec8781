# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        Division, LanguageReference, RoutingSkillReference, UserReference, WorkbinReference, WorkitemFlowReference,
        WorkitemQueueReference, WorkitemRuleSettings, WorkitemSchema, WorkitemStatus, WorkitemStatusReference,
    )


class WorktypeVersion(Model):
    """A work type version, kept at /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}. Answer of
    get_taskmanagement_worktype_version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    default_workbin: WorkbinReference | None = field("defaultWorkbin", default=None)
    default_status: WorkitemStatusReference | None = field("defaultStatus", default=None)
    statuses: list[WorkitemStatus] | None = field("statuses", default=None)
    default_duration_seconds: int | None = field("defaultDurationSeconds", default=None)
    default_expiration_seconds: int | None = field("defaultExpirationSeconds", default=None)
    default_due_duration_seconds: int | None = field("defaultDueDurationSeconds", default=None)
    default_priority: int | None = field("defaultPriority", default=None)
    default_language: LanguageReference | None = field("defaultLanguage", default=None)
    default_ttl_seconds: int | None = field("defaultTtlSeconds", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    default_queue: WorkitemQueueReference | None = field("defaultQueue", default=None)
    default_skills: list[RoutingSkillReference] | None = field("defaultSkills", default=None)
    assignment_enabled: bool | None = field("assignmentEnabled", default=None)
    schema: WorkitemSchema | None = field("schema", default=None)
    service_level_target: int | None = field("serviceLevelTarget", default=None)
    rule_settings: WorkitemRuleSettings | None = field("ruleSettings", default=None)
    flow: WorkitemFlowReference | None = field("flow", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
