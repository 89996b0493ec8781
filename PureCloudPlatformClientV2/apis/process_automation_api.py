# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        CreateTriggerRequest, TestModeEventResults, TestModeResults, TopicCursorEntityListing, Trigger,
        TriggerEntityListing, UpdateTriggerRequest,
    )

_DELETE_PROCESSAUTOMATION_TRIGGER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId")
)
_GET_PROCESSAUTOMATION_TRIGGER: ApiOperation[Trigger] = ApiOperation(
    "GET", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId"), returns="Trigger"
)
_GET_PROCESSAUTOMATION_TRIGGERS: ApiOperation[TriggerEntityListing] = ApiOperation(
    "GET", "/api/v2/processautomation/triggers", query("before"), query("after"), query("pageSize"), query("topicName"),
    query("enabled"), query("hasDelayBy"), returns="TriggerEntityListing",
)
_GET_PROCESSAUTOMATION_TRIGGERS_TOPICS: ApiOperation[TopicCursorEntityListing] = ApiOperation(
    "GET", "/api/v2/processautomation/triggers/topics", query("before"), query("after"), query("pageSize"),
    returns="TopicCursorEntityListing",
)
_POST_PROCESSAUTOMATION_TRIGGER_TEST: ApiOperation[TestModeResults] = ApiOperation(
    "POST", "/api/v2/processautomation/triggers/{triggerId}/test", path("triggerId"), body(), returns="TestModeResults"
)
_POST_PROCESSAUTOMATION_TRIGGERS: ApiOperation[Trigger] = ApiOperation(
    "POST", "/api/v2/processautomation/triggers", body(required=True), returns="Trigger"
)
_POST_PROCESSAUTOMATION_TRIGGERS_TOPIC_TEST: ApiOperation[TestModeEventResults] = ApiOperation(
    "POST", "/api/v2/processautomation/triggers/topics/{topicName}/test", path("topicName"), body(),
    returns="TestModeEventResults",
)
_PUT_PROCESSAUTOMATION_TRIGGER: ApiOperation[Trigger] = ApiOperation(
    "PUT", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId"), body(required=True), returns="Trigger"
)


class ProcessAutomationApi(Api):
    """The Process Automation operations of the Platform API."""

    def delete_processautomation_trigger(
        self,
        trigger_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/processautomation/triggers/{triggerId}: returns None.

        Permissions: any of processautomation:trigger:delete.
        """
        return self._call(_DELETE_PROCESSAUTOMATION_TRIGGER, options, trigger_id)

    def get_processautomation_trigger(
        self,
        trigger_id: str,
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """GET /api/v2/processautomation/triggers/{triggerId}: returns Trigger.

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        """
        return self._call(_GET_PROCESSAUTOMATION_TRIGGER, options, trigger_id)

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
        """GET /api/v2/processautomation/triggers: returns TriggerEntityListing.

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        """
        return self._call(
            _GET_PROCESSAUTOMATION_TRIGGERS, options, before, after, page_size, topic_name, enabled, has_delay_by
        )

    def get_processautomation_triggers_topics(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TopicCursorEntityListing:
        """GET /api/v2/processautomation/triggers/topics: returns TopicCursorEntityListing.

        Permissions: any of processautomation:trigger:edit, processautomation:trigger:view.
        """
        return self._call(_GET_PROCESSAUTOMATION_TRIGGERS_TOPICS, options, before, after, page_size)

    def post_processautomation_trigger_test(
        self,
        trigger_id: str,
        *,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TestModeResults:
        """POST /api/v2/processautomation/triggers/{triggerId}/test: returns TestModeResults.

        Permissions: any of processautomation:trigger:test.
        """
        return self._call(_POST_PROCESSAUTOMATION_TRIGGER_TEST, options, trigger_id, body)

    def post_processautomation_triggers(
        self,
        body: CreateTriggerRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """POST /api/v2/processautomation/triggers: returns Trigger.

        Permissions: any of processautomation:trigger:add.
        """
        return self._call(_POST_PROCESSAUTOMATION_TRIGGERS, options, body)

    def post_processautomation_triggers_topic_test(
        self,
        topic_name: str,
        *,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TestModeEventResults:
        """POST /api/v2/processautomation/triggers/topics/{topicName}/test: returns TestModeEventResults.

        Permissions: any of processautomation:trigger:test.
        """
        return self._call(_POST_PROCESSAUTOMATION_TRIGGERS_TOPIC_TEST, options, topic_name, body)

    def put_processautomation_trigger(
        self,
        trigger_id: str,
        body: UpdateTriggerRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trigger:
        """PUT /api/v2/processautomation/triggers/{triggerId}: returns Trigger.

        Permissions: any of processautomation:trigger:edit.
        """
        return self._call(_PUT_PROCESSAUTOMATION_TRIGGER, options, trigger_id, body)
