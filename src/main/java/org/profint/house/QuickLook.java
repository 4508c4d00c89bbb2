package org.profint.house;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads records and calls methods of our own classes in pages without searching them anew at each request. The server's
 * own resolvers copy all methods of a class each time that a page names one, a tenth of what a lesson costs; what this
 * one does not know without a doubt, it leaves to them.
 */
public class QuickLook extends ELResolver {

    /** What is known of a class: the components of a record, and each method that has its name for itself. */
    private record Known(Map<String, Method> components, Map<String, Method> methods) {

        static Known of(Class<?> type) {
            boolean ours = type.getName().startsWith("org.profint.") && Modifier.isPublic(type.getModifiers());
            return ours ? new Known(components(type), methods(type)) : new Known(Map.of(), Map.of());
        }

        private static Map<String, Method> components(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            if (type.isRecord()) {
                for (RecordComponent each : type.getRecordComponents()) {
                    components.put(each.getName(), each.getAccessor());
                }
            }
            return components;
        }

        private static Map<String, Method> methods(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            Arrays.stream(type.getMethods())
                    .filter(each -> !each.isBridge())
                    .forEach(each -> methods.merge(each.getName(), each, (one, other) -> AMBIGUOUS));
            methods.values().removeIf(AMBIGUOUS::equals);
            return methods;
        }
    }

    /** Any method that no page can mean. */
    private static final Method AMBIGUOUS = Object.class.getDeclaredMethods()[0];

    private final Map<Class<?>, Known> known = new ConcurrentHashMap<>();

    private Known of(Object base) {
        return known.computeIfAbsent(base.getClass(), Known::of);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        Method component = of(base).components().get(name);
        return component == null ? null : call(context, component, base, name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        Method found = base == null || types != null ? null : of(base).methods().get(String.valueOf(method));
        Object[] given = values == null ? new Object[0] : values;
        return found == null || !takes(found, given.length)
                ? null
                : call(context, found, base, method, arguments(context, found, given));
    }

    private static boolean takes(Method method, int count) {
        return method.isVarArgs() ? count >= method.getParameterCount() - 1 : count == method.getParameterCount();
    }

    private static Object[] arguments(ELContext context, Method method, Object... given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int at = 0; at < single; at++) {
            arguments[at] = context.convertToType(given[at], types[at]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[single].getComponentType();
            Object rest = Array.newInstance(type, given.length - single);
            for (int at = single; at < given.length; at++) {
                Array.set(rest, at - single, context.convertToType(given[at], type));
            }
            arguments[single] = rest;
        }
        return arguments;
    }

    private static Object call(ELContext context, Method method, Object base, Object name, Object... values) {
        try {
            Object result = method.invoke(base, values);
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            // A method of a class that pages may not see: the server's own resolvers say so in their words.
            return null;
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Nothing is written through expressions here.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
