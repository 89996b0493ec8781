# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ServiceGoalTemplate, WfmVersionedEntityMetadata


class ServiceGoalTemplateList(Model):
    """List of service goal templates. Answer of get_workforcemanagement_businessunit_servicegoaltemplates."""

    entities: list[ServiceGoalTemplate] | None = field("entities", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
