# Generated: make generate
"""ProcessAutomationApi: signatures and documentation of its methods are in process_automation_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ProcessAutomationApi(Api):
    """The Process Automation operations of the Platform API."""

    delete_processautomation_trigger = ApiOperation(
        "DELETE", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId")
    )
    get_processautomation_trigger = ApiOperation(
        "GET", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId"), returns="Trigger"
    )
    get_processautomation_triggers = ApiOperation(
        "GET", "/api/v2/processautomation/triggers", query("before"), query("after"), query("pageSize"),
        query("topicName"), query("enabled"), query("hasDelayBy"), returns="TriggerEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_processautomation_triggers_topics = ApiOperation(
        "GET", "/api/v2/processautomation/triggers/topics", query("before"), query("after"), query("pageSize"),
        returns="TopicCursorEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    post_processautomation_trigger_test = ApiOperation(
        "POST", "/api/v2/processautomation/triggers/{triggerId}/test", path("triggerId"), body(),
        returns="TestModeResults",
    )
    post_processautomation_triggers = ApiOperation(
        "POST", "/api/v2/processautomation/triggers", body(required=True), returns="Trigger"
    )
    post_processautomation_triggers_topic_test = ApiOperation(
        "POST", "/api/v2/processautomation/triggers/topics/{topicName}/test", path("topicName"), body(),
        returns="TestModeEventResults",
    )
    put_processautomation_trigger = ApiOperation(
        "PUT", "/api/v2/processautomation/triggers/{triggerId}", path("triggerId"), body(required=True),
        returns="Trigger",
    )
