# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    CreateTriggerRequest, TestModeEventResults, TestModeResults, TopicCursorEntityListing, Trigger,
    TriggerEntityListing, UpdateTriggerRequest,
)
from ..operation import Api, CallOptions

class ProcessAutomationApi(Api):
    """The Process Automation operations of the Platform API."""

    def delete_processautomation_trigger(
        self,
        trigger_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a trigger.

        DELETE /api/v2/processautomation/triggers/{triggerId}

        Permissions: any of processautomation:trigger:delete.
        """
        ...

    def get_processautomation_trigger(
        self,
        trigger_id: str,
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """Get a trigger.

        GET /api/v2/processautomation/triggers/{triggerId}

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        """
        ...

    def get_processautomation_triggers(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        topic_name: str | None = None,
        enabled: bool | None = None,
        has_delay_by: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TriggerEntityListing:
        """List the triggers.

        GET /api/v2/processautomation/triggers

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            enabled: Whether it is enabled.
            has_delay_by: Whether there is delay by.
        """
        ...

    def get_processautomation_triggers_topics(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TopicCursorEntityListing:
        """List the trigger topics.

        GET /api/v2/processautomation/triggers/topics

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
        """
        ...

    def post_processautomation_trigger_test(
        self,
        trigger_id: str,
        *,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TestModeResults:
        """Test a trigger.

        POST /api/v2/processautomation/triggers/{triggerId}/test

        Permissions: any of processautomation:trigger:test.

        Parameters:
            body: What is sent: a JSON value.
        """
        ...

    def post_processautomation_triggers(
        self,
        body: CreateTriggerRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """Create a trigger.

        POST /api/v2/processautomation/triggers

        Permissions: any of processautomation:trigger:add.

        Parameters:
            body: What is sent: a trigger (target, enabled, name and 5 more).
        """
        ...

    def post_processautomation_triggers_topic_test(
        self,
        topic_name: str,
        *,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TestModeEventResults:
        """Test a trigger topic.

        POST /api/v2/processautomation/triggers/topics/{topicName}/test

        Permissions: any of processautomation:trigger:test.

        Parameters:
            body: What is sent: a JSON value.
        """
        ...

    def put_processautomation_trigger(
        self,
        trigger_id: str,
        body: UpdateTriggerRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """Update a trigger.

        PUT /api/v2/processautomation/triggers/{triggerId}

        Permissions: any of processautomation:trigger:edit.

        Parameters:
            body: What is sent: a trigger (enabled, target, name and 6 more).
        """
        ...
