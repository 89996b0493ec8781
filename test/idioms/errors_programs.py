"""Calls of the platform that fail: what is raised, and what it says."""

from .calls_programs import _client, _users


def not_found(sdk, host, credentials):
    from PureCloudPlatformClientV2.rest import ApiException

    try:
        _users(sdk, host, credentials).get_user("00000000-0000-0000-0000-000000000000")
    except ApiException as error:
        import json

        body = json.loads(error.body)
        return [
            error.status,
            error.reason,
            body["status"],
            "ININ-Correlation-Id" in error.headers,
            type(error.body).__name__,
        ]
    return "found"


def text_of_an_error(sdk, host, credentials):
    try:
        _users(sdk, host, credentials).get_user("00000000-0000-0000-0000-000000000000")
    except sdk.rest.ApiException as error:
        lines = str(error).splitlines()
        return [lines[0], lines[1]]
    return "found"


def exception_made_by_hand(sdk, host, credentials):
    error = sdk.rest.ApiException(status=404, reason="Not Found")
    return [str(error), error.status, error.reason, error.body, error.headers, error.args == (), repr(error)]


def exception_is_caught_as_exception(sdk, host, credentials):
    try:
        raise sdk.rest.ApiException(500, "mine")
    except Exception as error:  # noqa: BLE001
        return [type(error).__name__, error.status]


def exceptions_are_one_class(sdk, host, credentials):
    from PureCloudPlatformClientV2.api_client import ApiException
    from PureCloudPlatformClientV2.rest import ApiException as other

    return [ApiException is other, issubclass(ApiException, Exception), issubclass(ApiException, ValueError)]


def exception_around_everything(sdk, host, credentials):
    results = []
    for identifier in ("", "nobody", "00000000-0000-0000-0000-000000000000"):
        try:
            results.append(type(_users(sdk, host, credentials).get_user(identifier)).__name__)
        except sdk.rest.ApiException as error:
            results.append(error.status)
    return results


def without_a_token(sdk, host, credentials):
    try:
        sdk.UsersApi(sdk.ApiClient(host)).get_users()
    except sdk.rest.ApiException as error:
        return error.status
    return "let in"


def bad_body(sdk, host, credentials):
    try:
        sdk.RoutingApi(_client(sdk, host, credentials)).post_routing_queues({})
    except sdk.rest.ApiException as error:
        return error.status
    return "taken"


def missing_argument(sdk, host, credentials):
    return _users(sdk, host, credentials).get_user(None)


def missing_argument_as_value_error(sdk, host, credentials):
    try:
        _users(sdk, host, credentials).get_user(None)
    except ValueError:
        return "ValueError"
    return "sent"


def unknown_keyword(sdk, host, credentials):
    return _users(sdk, host, credentials).get_users(pagesize=3)
