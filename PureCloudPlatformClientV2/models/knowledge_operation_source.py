# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeOperationSource(Model):
    """Source of a knowledge export job. In KnowledgeExportJobResponse and 2 more."""

    id: str | None = field("id", default=None)
    type: Literal["Salesforce", "ServiceNow"] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
