# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import Copilot
from ..operation import Api, CallOptions

class AgentCopilotApi(Api):
    """The Agent Copilot operations of the Platform API."""

    def get_assistant_copilot(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> Copilot:
        """Get the copilot of an assistant.

        GET /api/v2/assistants/{assistantId}/copilot

        Permissions: all of assistants:copilot:view.
        """
        ...

    def put_assistant_copilot(
        self,
        assistant_id: str,
        body: Copilot | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Copilot:
        """Update the copilot of an assistant.

        PUT /api/v2/assistants/{assistantId}/copilot

        Permissions: all of assistants:copilot:edit.

        Parameters:
            body: What is sent: a copilot (live on queue, default language, enabled and 8 more).
        """
        ...
