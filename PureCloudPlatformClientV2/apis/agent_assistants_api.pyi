# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import Assistant, AssistantListing, AssistantQueue, AssistantQueueListing
from ..operation import Api, CallOptions

class AgentAssistantsApi(Api):
    """The Agent Assistants operations of the Platform API."""

    def delete_assistant(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an assistant.

        DELETE /api/v2/assistants/{assistantId}

        Permissions: all of assistants:assistant:delete.
        """
        ...

    def delete_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a queue of an assistant.

        DELETE /api/v2/assistants/{assistantId}/queues/{queueId}

        Permissions: all of assistants:queue:delete.
        """
        ...

    def delete_assistant_queues(
        self,
        assistant_id: str,
        *,
        queue_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete queues of an assistant.

        DELETE /api/v2/assistants/{assistantId}/queues

        Permissions: all of assistants:queue:delete.
        """
        ...

    def get_assistant(
        self,
        assistant_id: str,
        *,
        expand: Literal["copilot"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """Get an assistant.

        GET /api/v2/assistants/{assistantId}

        Permissions: all of assistants:assistant:view.

        Parameters:
            expand: Further fields to include in the answer; copilot.
        """
        ...

    def get_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        *,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """Get a queue of an assistant.

        GET /api/v2/assistants/{assistantId}/queues/{queueId}

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: Further fields to include in the answer; assistant.
        """
        ...

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
        """List the queues of an assistant.

        GET /api/v2/assistants/{assistantId}/queues

        Permissions: all of assistants:queue:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            expand: Further fields to include in the answer; assistant.
        """
        ...

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
        """List the assistants.

        GET /api/v2/assistants

        Permissions: all of assistants:assistant:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
            name: Name to look for or to use.
        """
        ...

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
        """List the assistant queues.

        GET /api/v2/assistants/queues

        Permissions: all of assistants:queue:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            expand: Further fields to include in the answer; assistant.
        """
        ...

    def patch_assistant(
        self,
        assistant_id: str,
        body: Assistant | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """Change some fields of an assistant.

        PATCH /api/v2/assistants/{assistantId}

        Permissions: all of assistants:assistant:edit.

        Parameters:
            body: What is sent: an assistant (name, transcription configuration, knowledge suggestion configuration
                and 9 more).
        """
        ...

    def patch_assistant_queues(
        self,
        assistant_id: str,
        body: Sequence[AssistantQueue | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> AssistantQueueListing:
        """Change several queues of an assistant at once.

        PATCH /api/v2/assistants/{assistantId}/queues

        Permissions: all of assistants:queue:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: assistant queues (media types, assistant and 4 more).
        """
        ...

    def post_assistants(
        self,
        body: Assistant | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assistant:
        """Create an assistant.

        POST /api/v2/assistants

        Permissions: all of assistants:assistant:add.

        Parameters:
            body: What is sent: an assistant (name, transcription configuration, knowledge suggestion configuration
                and 9 more).
        """
        ...

    def put_assistant_queue(
        self,
        assistant_id: str,
        queue_id: str,
        body: AssistantQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """Update a queue of an assistant.

        PUT /api/v2/assistants/{assistantId}/queues/{queueId}

        Permissions: all of assistants:queue:edit.

        Parameters:
            body: What is sent: an assistant queue (media types, assistant and 4 more).
        """
        ...
