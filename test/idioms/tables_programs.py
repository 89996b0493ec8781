"""Tables made with pandas, of models as people turn them into rows."""

import json


def _users(sdk, host, credentials, **arguments):
    sdk.configuration.host = host
    client = sdk.api_client.ApiClient().get_client_credentials_token(*credentials)
    return sdk.UsersApi(client).get_users(**{"page_size": 10, **arguments}).entities


def _made(sdk):
    users = []
    for name, title in (("Ada", "Agent"), ("Bob", None), ("Cleo", "Agent")):
        user = sdk.User()
        user.name, user.title = name, title
        users.append(user)
    return users


def frame_of_dicts(sdk, host, credentials):
    from pandas import DataFrame

    users = _users(sdk, host, credentials)
    frame = DataFrame([user.to_dict() for user in users])
    return [len(frame), list(frame["name"]) == [user.name for user in users], {"id", "email"} <= set(frame.columns)]


def columns_of_a_frame_of_dicts(sdk, host, credentials):
    from pandas import DataFrame

    return sorted(DataFrame([user.to_dict() for user in _made(sdk)]).columns)


def frame_of_vars(sdk, host, credentials):
    from pandas import DataFrame

    users = _users(sdk, host, credentials)
    frame = DataFrame([vars(user) for user in users]).rename(columns=lambda name: name.lstrip("_"))
    return [len(frame), list(frame["name"]) == [user.name for user in users], {"id", "email"} <= set(frame.columns)]


def columns_of_a_frame_of_vars(sdk, host, credentials):
    from pandas import DataFrame

    return sorted(DataFrame([vars(user) for user in _made(sdk)]).columns)


def values_of_a_frame_of_vars(sdk, host, credentials):
    from pandas import DataFrame

    frame = DataFrame([vars(user) for user in _made(sdk)]).rename(columns=lambda name: name.lstrip("_"))
    return frame[["name", "title"]].fillna("none").values.tolist()


def frame_of_models(sdk, host, credentials):
    from pandas import DataFrame

    frame = DataFrame(_made(sdk), columns=["user"])
    return [list(frame.shape), [user.name for user in frame["user"]]]


def column_of_models(sdk, host, credentials):
    from pandas import Series

    return Series(_made(sdk)).map(lambda user: user.name).tolist()


def frame_of_chosen_attributes(sdk, host, credentials):
    from pandas import DataFrame

    rows = [(user.name, user.title) for user in _made(sdk)]
    return DataFrame(rows, columns=["name", "title"]).to_csv(index=False)


def frame_of_getattr(sdk, host, credentials):
    from pandas import DataFrame

    columns = ("name", "title", "department")
    return DataFrame([{name: getattr(user, name) for name in columns} for user in _made(sdk)]).isna().sum().tolist()


def chosen_columns(sdk, host, credentials):
    from pandas import DataFrame

    frame = DataFrame([user.to_dict() for user in _made(sdk)], columns=["name", "title", "division"])
    return json.loads(frame.to_json(orient="records"))


def columns_without_a_value_dropped(sdk, host, credentials):
    from pandas import DataFrame

    return list(DataFrame([user.to_dict() for user in _made(sdk)]).dropna(axis="columns", how="all").columns)


def counted_by_title(sdk, host, credentials):
    from pandas import DataFrame

    return DataFrame([user.to_dict() for user in _made(sdk)]).groupby("title")["name"].count().to_dict()


def nested_names_as_columns(sdk, host, credentials):
    from pandas import json_normalize

    users = _users(sdk, host, credentials)
    frame = json_normalize([user.to_dict() for user in users])
    return list(frame["division.id"]) == [user.division.id for user in users]


def lists_as_rows(sdk, host, credentials):
    from pandas import DataFrame, json_normalize

    user = _users(sdk, host, credentials, expand=["skills"])[0].to_dict()
    user["addresses"] = [{"address": "+441"}, {"address": "+442"}]
    frame = json_normalize([user], record_path="addresses", meta=["name"])
    return [frame["address"].tolist(), frame["name"].nunique(), len(DataFrame([user]).explode("addresses"))]


def frame_of_text(sdk, host, credentials):
    import io

    from pandas import read_json

    users = _users(sdk, host, credentials)
    text = json.dumps([user.to_dict() for user in users], default=str)
    return [len(read_json(io.StringIO(text))), set(read_json(io.StringIO(text))["name"]) == {u.name for u in users}]


def dates_in_a_frame(sdk, host, credentials):
    from pandas import DataFrame

    sdk.configuration.host = host
    client = sdk.ApiClient().get_client_credentials_token(*credentials)
    queues = sdk.RoutingApi(client).get_routing_queues().entities
    frame = DataFrame([queue.to_dict() for queue in queues])
    return [str(frame["date_created"].dtype).startswith("datetime64"), str(frame["date_created"].dt.tz)]


def row_as_a_body(sdk, host, credentials):
    from pandas import DataFrame

    sdk.configuration.host = host
    api = sdk.RoutingApi(sdk.ApiClient().get_client_credentials_token(*credentials))
    row = DataFrame([{"name": "Of a row", "description": "from a table"}]).to_dict("records")[0]
    queue = api.post_routing_queues(row)
    api.delete_routing_queue(queue.id)
    return [queue.name, queue.description]


def number_of_a_table_as_a_parameter(sdk, host, credentials):
    from pandas import Series

    return len(_users(sdk, host, credentials, page_size=Series([3]).iloc[0]))


def number_of_a_table_in_a_body(sdk, host, credentials):
    from pandas import Series

    return sdk.ApiClient().sanitize_for_serialization({"priority": Series([3]).iloc[0].item()})


def date_of_a_table_in_a_body(sdk, host, credentials):
    from pandas import Timestamp

    return sdk.ApiClient().sanitize_for_serialization({"at": Timestamp("2024-02-03T04:05:06Z")})


def attribute_of_a_row(sdk, host, credentials):
    from pandas import DataFrame

    request = sdk.CreateQueueRequest()
    for row in DataFrame([{"name": "Sales", "description": "calls"}]).itertuples(index=False):
        request.name, request.description = row.name, row.description
    return sdk.ApiClient().sanitize_for_serialization(request)
