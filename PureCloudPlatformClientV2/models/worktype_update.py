# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemRuleSettings


class WorktypeUpdate(Model):
    """A work type to change: name, default workbin id, default duration seconds and 14 more. Body of
    patch_taskmanagement_worktype.
    """

    name: str | None = field("name", default=None)
    default_workbin_id: str | None = field("defaultWorkbinId", default=None)
    default_duration_seconds: int | None = field("defaultDurationSeconds", default=None)
    default_expiration_seconds: int | None = field("defaultExpirationSeconds", default=None)
    default_due_duration_seconds: int | None = field("defaultDueDurationSeconds", default=None)
    default_priority: int | None = field("defaultPriority", default=None)
    default_ttl_seconds: int | None = field("defaultTtlSeconds", default=None)
    assignment_enabled: bool | None = field("assignmentEnabled", default=None)
    schema_id: str | None = field("schemaId", default=None)
    service_level_target: int | None = field("serviceLevelTarget", default=None, minimum=1, maximum=100)
    rule_settings: WorkitemRuleSettings | None = field("ruleSettings", default=None)
    description: str | None = field("description", default=None)
    default_status_id: str | None = field("defaultStatusId", default=None)
    schema_version: int | None = field("schemaVersion", default=None)
    default_language_id: str | None = field("defaultLanguageId", default=None)
    default_skill_ids: list[str] | None = field("defaultSkillIds", default=None)
    default_queue_id: str | None = field("defaultQueueId", default=None)
