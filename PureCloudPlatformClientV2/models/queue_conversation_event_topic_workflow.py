# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueueConversationEventTopicWorkflow(Model):
    """QueueConversationEventTopicWorkflow of the Platform API."""

    workflow_id: str | None = field("workflowId", default=None)
