# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import Assistant, AssistantListing, AssistantQueue, AssistantQueueListing

_DELETE_ASSISTANT: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/assistants/{assistantId}", path("assistantId"))
_DELETE_ASSISTANT_QUEUE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId")
)
_DELETE_ASSISTANT_QUEUES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), query("queueIds")
)
_GET_ASSISTANT: ApiOperation[Assistant] = ApiOperation(
    "GET", "/api/v2/assistants/{assistantId}", path("assistantId"), query("expand"), returns="Assistant"
)
_GET_ASSISTANT_QUEUE: ApiOperation[AssistantQueue] = ApiOperation(
    "GET", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId"), query("expand"),
    returns="AssistantQueue",
)
_GET_ASSISTANT_QUEUES: ApiOperation[AssistantQueueListing] = ApiOperation(
    "GET", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), query("before"), query("after"),
    query("pageSize"), query("expand"), returns="AssistantQueueListing",
)
_GET_ASSISTANTS: ApiOperation[AssistantListing] = ApiOperation(
    "GET", "/api/v2/assistants", query("before"), query("after"), query("limit"), query("pageSize"), query("name"),
    returns="AssistantListing",
)
_GET_ASSISTANTS_QUEUES: ApiOperation[AssistantQueueListing] = ApiOperation(
    "GET", "/api/v2/assistants/queues", query("before"), query("after"), query("pageSize"), query("queueIds"),
    query("expand"), returns="AssistantQueueListing",
)
_PATCH_ASSISTANT: ApiOperation[Assistant] = ApiOperation(
    "PATCH", "/api/v2/assistants/{assistantId}", path("assistantId"), body(required=True), returns="Assistant"
)
_PATCH_ASSISTANT_QUEUES: ApiOperation[AssistantQueueListing] = ApiOperation(
    "PATCH", "/api/v2/assistants/{assistantId}/queues", path("assistantId"), body(required=True),
    returns="AssistantQueueListing",
)
_POST_ASSISTANTS: ApiOperation[Assistant] = ApiOperation(
    "POST", "/api/v2/assistants", body(required=True), returns="Assistant"
)
_PUT_ASSISTANT_QUEUE: ApiOperation[AssistantQueue] = ApiOperation(
    "PUT", "/api/v2/assistants/{assistantId}/queues/{queueId}", path("assistantId"), path("queueId"),
    body(required=True), returns="AssistantQueue",
)


class AgentAssistantsApi(Api):
    """The Agent Assistants operations of the Platform API."""

    def delete_assistant(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/assistants/{assistantId}: returns None.

        Permissions: all of assistants:assistant:delete.
        """
        return self._call(_DELETE_ASSISTANT, options, assistant_id)

    def delete_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/assistants/{assistantId}/queues/{queueId}: returns None.

        Permissions: all of assistants:queue:delete.
        """
        return self._call(_DELETE_ASSISTANT_QUEUE, options, assistant_id, queue_id)

    def delete_assistant_queues(
        self,
        assistant_id: str,
        *,
        queue_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/assistants/{assistantId}/queues: returns None.

        Permissions: all of assistants:queue:delete.
        """
        return self._call(_DELETE_ASSISTANT_QUEUES, options, assistant_id, queue_ids)

    def get_assistant(
        self,
        assistant_id: str,
        *,
        expand: Literal["copilot"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """GET /api/v2/assistants/{assistantId}: returns Assistant.

        Permissions: all of assistants:assistant:view.

        Parameters:
            expand: copilot.
        """
        return self._call(_GET_ASSISTANT, options, assistant_id, expand)

    def get_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        *,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """GET /api/v2/assistants/{assistantId}/queues/{queueId}: returns AssistantQueue.

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: assistant.
        """
        return self._call(_GET_ASSISTANT_QUEUE, options, assistant_id, queue_id, expand)

    def get_assistant_queues(
        self,
        assistant_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueueListing:
        """GET /api/v2/assistants/{assistantId}/queues: returns AssistantQueueListing.

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: assistant.
        """
        return self._call(_GET_ASSISTANT_QUEUES, options, assistant_id, before, after, page_size, expand)

    def get_assistants(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantListing:
        """GET /api/v2/assistants: returns AssistantListing.

        Permissions: all of assistants:assistant:view.
        """
        return self._call(_GET_ASSISTANTS, options, before, after, limit, page_size, name)

    def get_assistants_queues(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        queue_ids: str | None = None,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueueListing:
        """GET /api/v2/assistants/queues: returns AssistantQueueListing.

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: assistant.
        """
        return self._call(_GET_ASSISTANTS_QUEUES, options, before, after, page_size, queue_ids, expand)

    def patch_assistant(
        self,
        assistant_id: str,
        body: Assistant | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """PATCH /api/v2/assistants/{assistantId}: returns Assistant.

        Permissions: all of assistants:assistant:edit.
        """
        return self._call(_PATCH_ASSISTANT, options, assistant_id, body)

    def patch_assistant_queues(
        self,
        assistant_id: str,
        body: Sequence[AssistantQueue | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> AssistantQueueListing:
        """PATCH /api/v2/assistants/{assistantId}/queues: returns AssistantQueueListing.

        Permissions: all of assistants:queue:edit.
        """
        return self._call(_PATCH_ASSISTANT_QUEUES, options, assistant_id, body)

    def post_assistants(
        self,
        body: Assistant | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """POST /api/v2/assistants: returns Assistant.

        Permissions: all of assistants:assistant:add.
        """
        return self._call(_POST_ASSISTANTS, options, body)

    def put_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        body: AssistantQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """PUT /api/v2/assistants/{assistantId}/queues/{queueId}: returns AssistantQueue.

        Permissions: all of assistants:queue:edit.
        """
        return self._call(_PUT_ASSISTANT_QUEUE, options, assistant_id, queue_id, body)
